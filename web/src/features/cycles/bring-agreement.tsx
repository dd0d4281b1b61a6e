import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rhythmRoutes } from '@tweespraak/contract/rhythm'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, isRefusal, RefusalError } from '../../lib/api.ts'
import { DialogButtons } from '../../ui/dialog-parts.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { rhythmKey } from './queries.ts'
import classes from './rhythm.module.css'

const maxBytes = 200_000

/** Where the file is not right, as the server found it. */
const placeOf = (error: unknown): string | undefined => {
  if (!(error instanceof RefusalError) || !isRefusal(error, 'collective-agreement-wrong')) return undefined
  const { at } = error.details
  return typeof at === 'string' && at !== '' ? at : undefined
}

/** Brings in an agreement from a file. */
export const BringAgreement = () => {
  const { t } = useTranslation(['cycles', 'app'])
  const client = useQueryClient()
  const [opened, setOpened] = useState(false)
  const [file, setFile] = useState<File | null>(null)
  const bring = useMutation({
    mutationFn: async (chosen: File) =>
      call(rhythmRoutes.importAgreement, { body: { text: await chosen.text() } }),
    onSuccess: async () => {
      setOpened(false)
      setFile(null)
      await client.invalidateQueries({ queryKey: rhythmKey })
    },
  })
  const place = placeOf(bring.error)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('agreements.bring')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('agreements.bring')}
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        <div className={classes.form}>
          <FileDrop
            label={t('agreements.file')}
            kinds={['.json']}
            maxBytes={maxBytes}
            file={file}
            help={t('agreements.fileHelp')}
            onChoose={(chosen) => {
              setFile(chosen)
              bring.reset()
            }}
          />
          <RefusalNotice
            error={bring.error}
            sentence={place === undefined ? undefined : t('agreements.wrong', { at: place })}
          />
          <DialogButtons>
            <Button variant="default" onClick={() => setOpened(false)}>
              {t('app:action.cancel')}
            </Button>
            <Button
              loading={bring.isPending}
              disabled={file === null}
              onClick={() => file !== null && bring.mutate(file)}
            >
              {t('agreements.readIn')}
            </Button>
          </DialogButtons>
        </div>
      </Modal>
    </>
  )
}
