// Words of the tool that explains a finding about figures.
interface FindingToolWords {
  readonly explain: string;
  readonly label: (what: string) => string;
  readonly ask: string;
  readonly meaning: string;
  readonly text: string;
  readonly hint: string;
  readonly confirm: string;
  readonly done: string;
}

const zh: FindingToolWords = {
  explain: '填写说明',
  label: (what) => `填写说明：${what}`,
  ask: '说明检查结果',
  meaning: '数据无误而检查仍有提示的，可在此说明情况。数据不变，说明附在检查结果之后，并记入变更记录。',
  text: '情况说明',
  hint: '写明数据为何属实，如统计口径、特殊情况、核实结果。',
  confirm: '保存说明',
  done: '说明已保存。',
};

const en: FindingToolWords = {
  explain: 'Explain',
  label: (what) => `Explain: ${what}`,
  ask: 'Explain this finding',
  meaning:
    'Where the figures are right all the same, say why. They stay as they are; the explanation stands with the finding and in the list of changes.',
  text: 'Explanation',
  hint: 'Say why the figures hold, such as scope, a special case, or who checked them.',
  confirm: 'Save the explanation',
  done: 'The explanation is saved.',
};

export const findingToolWords = { zh, en };
