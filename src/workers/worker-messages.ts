/** What a page asks of a worker; `id` ties the answers to it. */
export type WorkerRequest<Task> =
  {readonly id: number; readonly task: Task} | {readonly id: number; readonly cancel: true};

/** What a worker says. The first thing is `ready`. */
export type WorkerReply<Progress, Result> =
  | {readonly ready: true}
  | {readonly id: number; readonly progress: Progress}
  | {readonly id: number; readonly result: Result}
  | {readonly id: number; readonly failure: {readonly name: string; readonly message: string}};

/** What work is given besides its task. */
export interface TaskContext<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Does the tasks of a worker, or of the page where there can be no worker. */
export type TaskRunner<Task, Progress, Result> = (task: Task, context: TaskContext<Progress>) => Promise<Result>;
