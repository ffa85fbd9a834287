import { type Change } from '../store/change';
import { type Task, TASK_ACTS } from '../store/records';

export const DAY = 86_400;

/** Has the bank do something so many seconds from now; once for each act and subject. */
export function planTask(
  change: Change,
  task: Pick<Task, 'act' | 'subject'> & { after: number; reason?: string },
): void {
  const { act, subject, after, reason = null } = task;
  const id = idOf(act, subject);
  change.put('task', id, { id, act, subject, reason, dueAt: change.now + after });
}

/** What was planned for a subject and is decided otherwise now. */
export function cancelTasks(change: Change, subject: string): void {
  for (const act of TASK_ACTS) {
    const id = idOf(act, subject);
    if (change.find('task', id)) change.remove('task', id);
  }
}

const idOf = (act: Task['act'], subject: string): string => `${act} ${subject}`;
