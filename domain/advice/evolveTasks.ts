// What each task event changes in the list of what waits for the chair.
import type { Task } from './advice.ts';
import type { AdviceEvent, TaskEvent } from './events.ts';
import type { Instant } from '../time.ts';

export function isTaskEvent(event: AdviceEvent): event is TaskEvent {
  return event.type === 'TaskRaised' || event.type === 'TaskReminded' || event.type === 'TaskDone';
}

/** The open tasks after an event, oldest first. */
export function evolveTasks(tasks: readonly Task[], event: TaskEvent, at: Instant): readonly Task[] {
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
    case 'TaskDone':
      return tasks.filter((task) => task.key !== event.key);
  }
}
