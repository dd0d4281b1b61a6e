import { z } from 'zod'
import { type Check } from './tree.ts'

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      link: z.boolean().optional(),
      integrity: z.string().optional(),
      inBundle: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
type Packages = z.infer<typeof lock>['packages']

/** Where Node would find `name` from `place`: its own node_modules, then those of each folder above. */
const isLocked = (packages: Packages, place: string, name: string): boolean => {
  if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true
  if (place === '') return false
  return isLocked(packages, place.slice(0, Math.max(0, place.lastIndexOf('/'))), name)
}

/**
 * `npm ci` refuses a lockfile that misses a package, also one for another machine, and npm leaves out
 * the binary of a platform whose newest version was never published. So every optional dependency that a
 * locked package names must be locked itself: then all platforms its makers serve are, among them
 * linux-x64, linux-arm64 and darwin-arm64, without a list of platforms to keep.
 */
export const checkLockfile: Check = (tree) => {
  const file = tree.files.find(({ path }) => path === 'package-lock.json')
  if (file === undefined) return ['package-lock.json: is missing']
  const { packages } = lock.parse(JSON.parse(file.text))
  return Object.entries(packages).flatMap(([place, entry]) => {
    const missing = Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !isLocked(packages, place, name),
    )
    const faults = missing.map(
      (name) => `package-lock.json: ${place || 'the root'} names ${name}, which is not locked`,
    )
    const fetched = place.includes('node_modules/') && entry.link !== true && entry.inBundle !== true
    if (fetched && entry.integrity === undefined) faults.push(`package-lock.json: ${place} has no digest`)
    return faults
  })
}
