/** For the pages of the bench: how long work takes until its frame is painted. */

const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve())
      port1.start()
      port2.postMessage(null)
    })
  })

/** Milliseconds from the call of `work` until the first task after its frame. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  work()
  await painted()
  return performance.now() - start
}
