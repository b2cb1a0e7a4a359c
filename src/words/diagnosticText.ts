// The text of a diagnostic code in both languages: title, what, why and what to do.
export type TextArgs = Readonly<Record<string, string>>;

export interface DiagnosticWords {
  /** Title of the code's page, a noun phrase. */
  readonly title: string;
  /** What is wrong here, one sentence with the figures filled in. */
  readonly what: (args: TextArgs) => string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: (args: TextArgs) => string;
}

export interface DiagnosticText {
  readonly zh: DiagnosticWords;
  readonly en: DiagnosticWords;
}
