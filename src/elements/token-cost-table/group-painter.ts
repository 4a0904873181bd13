import type {LitElement, ReactiveController} from 'lit';

/** Long enough for a slider to have come to rest. */
const QUIET_MS = 120;

/** Groups drawn off the screen in one frame, once there is time. */
const GROUPS_PER_FRAME = 12;

/** Groups drawn before the browser has said which are in sight. */
const GROUPS_AT_FIRST = 6;

/**
 * Decides which groups of rows are drawn now: those in sight. The others follow, a few in each frame, once nothing has
 * changed for a moment, so that searching the page and reading it aloud find what holds.
 */
export class GroupPainter implements ReactiveController {
  readonly #host: LitElement;
  readonly #observed = new Set<Element>();
  readonly #inSight = new Set<number>();
  /** Groups out of sight whose turn it is. */
  readonly #due = new Set<number>();
  /** By group, the drawing that it shows. */
  #shown: number[] = [];
  #drawing = 0;
  #drawnFrom: readonly unknown[] = [];
  #count = 0;
  #hasSeen = false;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether some groups still show what held before. */
  get isBusy(): boolean {
    return this.#behind().some((index) => !this.#isWanted(index));
  }

  /**
   * Begins a drawing.
   *
   * @param from - All that the rows are drawn from: while none of it changes, no group is drawn again.
   * @param count - Groups that there are.
   */
  begin(from: readonly unknown[], count: number): void {
    const isSame = from.length === this.#drawnFrom.length && from.every((each, at) => each === this.#drawnFrom[at]);
    if (!isSame) {
      this.#drawing += 1;
      this.#drawnFrom = from;
      this.#due.clear();
    }
    this.#count = count;
    this.#shown = this.#shown.slice(0, count);
  }

  /**
   * Tells whether a group is drawn now, and takes it that it is.
   *
   * @param index - From 0.
   * @param isUrgent - Whether it cannot wait until there is time.
   */
  takes(index: number, isUrgent: boolean): boolean {
    const draws = this.#shown[index] !== this.#drawing && (isUrgent || this.#isWanted(index));
    if (draws) this.#shown[index] = this.#drawing;
    return draws;
  }

  /** Tells whether a group shows anything yet. */
  isDrawn(index: number): boolean {
    return this.#shown[index] !== undefined;
  }

  hostUpdated(): void {
    this.#observe();
    clearTimeout(this.#timer);
    const behind = this.#behind();
    if (behind.length === 0) return;
    const goesOn = this.#due.size > 0;
    this.#timer = setTimeout(() => this.#catchUp(), goesOn ? 0 : QUIET_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#observed.clear();
    this.#inSight.clear();
    this.#hasSeen = false;
  }

  #isWanted(index: number): boolean {
    return this.#inSight.has(index) || this.#due.has(index) || (!this.#hasSeen && index < GROUPS_AT_FIRST);
  }

  /** Groups that show something older than the last drawing. */
  #behind(): number[] {
    return Array.from({length: this.#count}, (_, index) => index).filter(
      (index) => this.#shown[index] !== this.#drawing,
    );
  }

  #catchUp(): void {
    for (const index of this.#behind().slice(0, GROUPS_PER_FRAME)) this.#due.add(index);
    this.#host.requestUpdate();
  }

  #observe(): void {
    const table = this.#host.renderRoot.querySelector('table');
    const groups = [...(table?.tBodies ?? [])].filter((body) => body.dataset['group'] !== undefined);
    // What has left the page shows nothing when it comes back.
    if (groups.length === 0) this.begin([], 0);
    this.#observer ??= new IntersectionObserver((entries) => this.#see(entries));
    for (const group of this.#observed) {
      if (group.isConnected) continue;
      this.#observer.unobserve(group);
      this.#observed.delete(group);
      this.#inSight.delete(indexOf(group));
    }
    for (const group of groups) {
      if (this.#observed.has(group)) continue;
      this.#observed.add(group);
      this.#observer.observe(group);
    }
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    this.#hasSeen = true;
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) this.#inSight.add(indexOf(target));
      else this.#inSight.delete(indexOf(target));
    }
    if (this.#behind().some((index) => this.#inSight.has(index))) this.#host.requestUpdate();
  }
}

function indexOf(group: Element): number {
  return Number((group as HTMLElement).dataset['group']);
}
