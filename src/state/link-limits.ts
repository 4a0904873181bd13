/** Problems of one kind that are named; a link of nonsense would fill the page. */
export const MOST_PROBLEMS = 20;
