// Path that the product stands below behind a proxy, as the server wrote it into the shell; empty at the root.
export function basePath(): string {
  return document.documentElement.dataset.base ?? '';
}
