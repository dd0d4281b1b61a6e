import { IconFile, IconUpload } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './file-drop.module.css'

interface FileDropProps {
  readonly label: string
  /** Endings with their dot: `['.csv', '.xlsx']`. */
  readonly kinds: readonly string[]
  readonly maxBytes: number
  readonly file: File | null
  readonly onChoose: (file: File) => void
  readonly help?: ReactNode
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

/** Takes one file, dropped or chosen. What does not fit is refused here already, in a sentence. */
export const FileDrop = ({ label, kinds, maxBytes, file, onChoose, help }: FileDropProps) => {
  const { t } = useTranslation()
  const id = useId()
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string>()

  const take = (given: File | undefined): void => {
    if (given === undefined) return
    const fits = kinds.some((kind) => given.name.toLowerCase().endsWith(kind))
    if (!fits) return setRefused(t('file.wrong-kind', { name: given.name, kinds: kinds.join(', ') }))
    if (given.size > maxBytes)
      return setRefused(t('file.too-large', { name: given.name, size: megabytes(maxBytes) }))
    setRefused(undefined)
    onChoose(given)
  }

  return (
    <div>
      <label
        className={classes.drop}
        data-over={over}
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files[0])
        }}
      >
        {file === null ? (
          <IconUpload size={20} stroke={1.75} aria-hidden />
        ) : (
          <IconFile size={20} stroke={1.75} aria-hidden />
        )}
        <span className={classes.label}>{label}</span>
        <span className={classes.hint}>
          {file === null ? t('file.drop') : t('file.chosen', { name: file.name })}
        </span>
        {help !== undefined && <span className={classes.hint}>{help}</span>}
        <input
          id={id}
          className={classes.input}
          type="file"
          accept={kinds.join(',')}
          aria-describedby={`${id}-refused`}
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            // The same file, mended, may be chosen again.
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p className={classes.refused} id={`${id}-refused`} role="alert">
        {refused}
      </p>
    </div>
  )
}
