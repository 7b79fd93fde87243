/** What the first view is made of: all that the app and its map import, other than by asking for it later. */

export interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** @param entry id of a module that the first view begins with @returns ids of modules */
export function modulesFrom(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry])
  // A set gives what is added to it while it is walked.
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
