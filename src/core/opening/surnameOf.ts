/** What a label shows of a name: "Biden" of "Joseph R. Biden", "GOÏTA" of "GOÏTA Assimi", "Bush" of "Bush, George W.". */

/** Words of a surname that begin with a small letter. */
const PARTICLES = /^(de|du|des|da|dos|di|van|von|der|den|bin|ibn|ben|al|el|la|le)$/
const AFTER_NAME = /^(jr|sr|ii|iii|iv)\.?$/i
const IN_CAPITALS = /^[\p{Lu}'’-]{2,}$/u

export function surnameOf(name: string): string {
  const [first = name, ...after] = name.split(',').map((part) => part.trim())
  if (first !== '' && after.some((part) => part !== '' && !AFTER_NAME.test(part))) return first
  const words = first.split(/\s+/).filter((word) => word !== '' && !AFTER_NAME.test(word))
  const capitals = words.filter((word) => IN_CAPITALS.test(word))
  if (capitals.length > 0 && capitals.length < words.length) return capitals.join(' ')
  let start = words.length - 1
  while (start > 1 && PARTICLES.test(words[start - 1] ?? '')) start--
  return words.slice(Math.max(0, start)).join(' ') || name
}
