/** Whether a changelog in the manner of Keep a Changelog has a dated section for a version. */
export function tellsOf(changelog: string, version: string): boolean {
  return changelog.split('\n').some((line) => line.startsWith(`## [${version}] - `) && /- \d{4}-\d{2}-\d{2}$/.test(line));
}
