/** Version of the package, compared when two copies of an element meet on one page. */
export const VERSION = '0.1.0';
