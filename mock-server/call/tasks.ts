/** What runs when a moment has come. A promise is waited for by `advance`, so that its outcome has a definite place in time. */
export type Due = () => void | Promise<void>;

export interface Task {
  at: number;
  order: number;
  due: Due;
}

// A binary heap: ten thousand calls may each wait for their next event.
const before = (a: Task, b: Task): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

export function push(heap: Task[], task: Task): void {
  heap.push(task);
  rise(heap, heap.length - 1);
}

export function pop(heap: Task[]): void {
  removeAt(heap, 0);
}

export function removeAt(heap: Task[], index: number): void {
  const last = heap.pop() as Task;
  if (index === heap.length) return;
  heap[index] = last;
  rise(heap, index);
  sink(heap, index);
}

function rise(heap: Task[], from: number): void {
  let index = from;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!before(heap[index] as Task, heap[parent] as Task)) return;
    swap(heap, index, parent);
    index = parent;
  }
}

function sink(heap: Task[], from: number): void {
  let index = from;
  for (;;) {
    const left = 2 * index + 1;
    let least = index;
    if (left < heap.length && before(heap[left] as Task, heap[least] as Task)) least = left;
    if (left + 1 < heap.length && before(heap[left + 1] as Task, heap[least] as Task)) least = left + 1;
    if (least === index) return;
    swap(heap, index, least);
    index = least;
  }
}

function swap(heap: Task[], a: number, b: number): void {
  const held = heap[a] as Task;
  heap[a] = heap[b] as Task;
  heap[b] = held;
}
