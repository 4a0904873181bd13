type Shown = () => void;

let observer: IntersectionObserver | undefined;
const waiting = new Map<Element, Shown>();

/** A chart just below the fold is drawn before it is scrolled to. */
const MARGIN = '200px';

/**
 * Tells when an element comes into sight, each time anew. One observer serves all elements of the page.
 *
 * @param shown - Called at once where the browser cannot tell.
 * @returns Stops listening.
 */
export function whenShown(element: Element, shown: Shown): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    shown();
    return () => undefined;
  }
  observer ??= new IntersectionObserver(notify, {rootMargin: MARGIN});
  waiting.set(element, shown);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}

function notify(entries: readonly IntersectionObserverEntry[]): void {
  for (const {isIntersecting, target} of entries) if (isIntersecting) waiting.get(target)?.();
}
