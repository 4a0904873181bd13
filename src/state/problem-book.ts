import type {Problem} from './snapshot.js';

/** What cannot be used now, by setting: a later good value clears the earlier complaint. */
export class ProblemBook {
  readonly #bySetting = new Map<string, readonly Problem[]>();

  /** Everything that cannot be used, oldest setting first. */
  get all(): readonly Problem[] {
    return [...this.#bySetting.values()].flat();
  }

  of(setting: string): readonly Problem[] {
    return this.#bySetting.get(setting) ?? [];
  }

  /** Replaces what was wrong with a setting. */
  set(setting: string, problems: readonly Problem[]): void {
    if (problems.length > 0) this.#bySetting.set(setting, problems);
    else this.#bySetting.delete(setting);
  }

  /** Forgets what was wrong with settings. */
  clear(...settings: readonly string[]): void {
    for (const setting of settings) this.#bySetting.delete(setting);
  }

  /** Adds problems to the settings they name: `scenario.turns` is one of `scenario`. */
  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const [setting = problem.name] = problem.name.split('.');
      this.set(setting, [...this.of(setting), problem]);
    }
  }
}
