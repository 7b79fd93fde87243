/** A name that no other data set has, so that two of them can be told apart: "visits", else "visits (2)". */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`
  return name
}
