/** Long work in short parts, between which the page draws and answers. */
import { breathe } from '@/ui/breathe'

/** At most so long at a time; one item may take longer. */
const SLICE_MS = 12

/**
 * @param items made one by one: that is the work
 * @param take is given them all, in their order, some at a time
 * @param signal ends the work between two parts: it rejects with the signal's reason
 */
export async function inSlices<T>(
  items: Iterable<T>,
  take: (slice: readonly T[]) => unknown,
  signal: AbortSignal,
): Promise<void> {
  let slice: T[] = []
  let end = performance.now() + SLICE_MS
  for (const item of items) {
    slice.push(item)
    if (performance.now() < end) continue
    take(slice)
    slice = []
    await breathe()
    signal.throwIfAborted()
    end = performance.now() + SLICE_MS
  }
  take(slice)
}
