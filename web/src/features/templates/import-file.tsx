import { Button, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { RefusalCode } from '@tweespraak/contract/refusal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isRefusal, RefusalError } from '../../lib/api.ts'
import { DialogButtons } from '../../ui/dialog-parts.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './new-form.module.css'

interface ImportFileProps {
  readonly title: string
  readonly label: string
  readonly help: string
  readonly maxBytes: number
  /** The refusal that names a place in the file, and the sentence about that place. */
  readonly wrong: { readonly code: RefusalCode; readonly at: (place: string) => string }
  /** Sends the text of the file; gives what came of it. */
  readonly read: (text: string) => Promise<string>
  readonly opened: boolean
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

/** Where the file is not right, as the server found it; undefined when the whole of it is something else. */
const placeOf = (error: unknown, code: RefusalCode): string | undefined => {
  if (!(error instanceof RefusalError) || !isRefusal(error, code)) return undefined
  const { at } = error.details
  return typeof at === 'string' && at !== '' ? at : undefined
}

/** A form or a kind from a file that was exported here or elsewhere. */
export const ImportFile = (props: ImportFileProps) => {
  const { t } = useTranslation('templates')
  const { t: common } = useTranslation()
  const [file, setFile] = useState<File | null>(null)
  const read = useMutation({
    mutationFn: async (chosen: File) => props.read(await chosen.text()),
    onSuccess: props.onMade,
  })
  const place = placeOf(read.error, props.wrong.code)
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.form}>
        <FileDrop
          label={props.label}
          kinds={['.json']}
          maxBytes={props.maxBytes}
          file={file}
          help={props.help}
          onChoose={(chosen) => {
            setFile(chosen)
            read.reset()
          }}
        />
        <RefusalNotice
          error={read.error}
          sentence={place === undefined ? undefined : props.wrong.at(place)}
        />
        <DialogButtons>
          <Button variant="default" onClick={props.onClose}>
            {common('action.cancel')}
          </Button>
          <Button
            loading={read.isPending}
            disabled={file === null}
            onClick={() => file !== null && read.mutate(file)}
          >
            {t('import.read')}
          </Button>
        </DialogButtons>
      </div>
    </Modal>
  )
}
