import { generated, isCode, type Check } from './tree.ts'

const most = 400

/** A file of 60 lines is normal, 250 is long, 400 is the end. */
export const checkLength: Check = (tree) =>
  tree.files
    .filter((file) => (isCode(file) || /\.(css|sql|typ)$/.test(file.path)) && !generated.has(file.path))
    .flatMap(({ path, text }) => {
      const lines = text.trimEnd().split('\n').length
      return lines > most ? [`${path}: ${lines} lines; ${most} is the end`] : []
    })
