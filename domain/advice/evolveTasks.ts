// What each task event changes in the list of what waits for the chair.
import type { Advice, Task } from './advice.ts';
import type { AdviceEvent, TaskEvent } from './events.ts';
import type { Instant } from '../time.ts';

export function isTaskEvent(event: AdviceEvent): event is TaskEvent {
  return (
    event.type === 'TaskRaised' ||
    event.type === 'TaskReminded' ||
    event.type === 'TaskDone' ||
    event.type === 'TaskTakenBack'
  );
}

/** The open tasks after an event, and the one that was put away last and can be taken back. */
export function evolveTasks(
  { tasks, putAway }: Pick<Advice, 'tasks' | 'putAway'>,
  event: TaskEvent,
  at: Instant,
): Pick<Advice, 'tasks' | 'putAway'> {
  const open = openTasks(tasks, putAway, event, at);
  if (event.type === 'TaskDone' && event.putAway)
    return { tasks: open, putAway: tasks.find(({ key }) => key === event.key) ?? null };
  const gone = event.type === 'TaskTakenBack' || (event.type === 'TaskRaised' && event.key === putAway?.key);
  return { tasks: open, ...(putAway === undefined ? {} : { putAway: gone ? null : putAway }) };
}

/** Oldest first. */
function openTasks(
  tasks: readonly Task[],
  putAway: Advice['putAway'],
  event: TaskEvent,
  at: Instant,
): readonly Task[] {
  switch (event.type) {
    case 'TaskRaised': {
      const { key, kind, about, remindAt } = event;
      return [...tasks, { key, kind, about, remindAt, raisedAt: at, reminded: 0, overdueAt: null }];
    }
    case 'TaskReminded':
      return tasks.map((task) =>
        task.key === event.key
          ? {
              ...task,
              remindAt: event.remindAt,
              reminded: task.reminded + 1,
              overdueAt: task.overdueAt ?? (event.overdue ? at : null),
            }
          : task,
      );
    case 'TaskTakenBack':
      return putAway?.key === event.key ? [...tasks, { ...putAway, remindAt: event.remindAt }] : tasks;
    case 'TaskDone':
      return tasks.filter((task) => task.key !== event.key);
  }
}
