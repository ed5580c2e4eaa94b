/** All that is wrong with a release: declaration and data disagree, or something could be worked out. */
export class BuildProblems extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`${problems.length} problems in the release`);
    this.problems = problems;
  }
}
