/** Keeps a native event of a control inside: it would leave the shadow root and look like the page's own. */
export function stopEvent(event: Event): void {
  event.stopPropagation();
}
