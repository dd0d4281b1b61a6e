import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { formsRoutes, longestFormFile } from '@tweespraak/contract/forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, isRefusal, RefusalError } from '../../lib/api.ts'
import { FileDrop } from '../../ui/file-drop.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './new-form.module.css'
import { refreshForms } from './queries.ts'

interface ImportFormProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onMade: (formId: string) => void
}

/** Where the file is not right, as the server found it; undefined when the whole of it is something else. */
const placeOf = (error: unknown): string | undefined => {
  if (!(error instanceof RefusalError) || !isRefusal(error, 'form-file-wrong')) return undefined
  const { at } = error.details
  return typeof at === 'string' && at !== '' ? at : undefined
}

/** A form from a file that was exported here or elsewhere. */
export const ImportForm = ({ opened, onClose, onMade }: ImportFormProps) => {
  const { t } = useTranslation('templates')
  const { t: common } = useTranslation()
  const client = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const read = useMutation({
    mutationFn: async (chosen: File) => call(formsRoutes.importFile, { body: { text: await chosen.text() } }),
    onSuccess: async ({ formId }) => {
      onMade(formId)
      await refreshForms(client)
    },
  })
  const place = placeOf(read.error)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('import.title')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.form}>
        <FileDrop
          label={t('import.file')}
          kinds={['.json']}
          maxBytes={longestFormFile}
          file={file}
          help={t('import.help')}
          onChoose={(chosen) => {
            setFile(chosen)
            read.reset()
          }}
        />
        <RefusalNotice
          error={read.error}
          sentence={place === undefined ? undefined : t('import.wrongAt', { place })}
        />
        <Button
          loading={read.isPending}
          disabled={file === null}
          onClick={() => file !== null && read.mutate(file)}
        >
          {t('import.read')}
        </Button>
      </div>
    </Modal>
  )
}
