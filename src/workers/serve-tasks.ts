import type {TaskRunner, WorkerReply, WorkerRequest} from './worker-messages.js';
import {workerScope} from './worker-scope.js';

/** Makes this worker do what its page asks for. */
export function serveTasks<Task, Progress, Result>(run: TaskRunner<Task, Progress, Result>): void {
  const scope = workerScope();
  const running = new Map<number, AbortController>();
  const reply = (message: WorkerReply<Progress, Result>): void => scope.postMessage(message);

  const start = async (id: number, task: Task): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const context = {signal: controller.signal, onProgress: (progress: Progress) => reply({id, progress})};
      reply({id, result: await run(task, context)});
    } catch (error) {
      const {name, message} = error as Error;
      reply({id, failure: {name, message}});
    } finally {
      running.delete(id);
    }
  };

  scope.addEventListener('message', ({data}) => {
    const request = data as WorkerRequest<Task>;
    if ('cancel' in request) running.get(request.id)?.abort();
    else void start(request.id, request.task);
  });
  reply({ready: true});
}
