import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isRefusal, RefusalError } from '../lib/api.ts'
import { Empty } from './empty.tsx'

/** In place of what could not be loaded: what happened, what is safe, and one way on. */
export const ErrorState = ({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) => {
  const { t } = useTranslation()
  if (isRefusal(error, 'not-found')) return <Empty title={t('notFound.title')}>{t('notFound.text')}</Empty>
  if (isRefusal(error, 'not-allowed'))
    return <Empty title={t('notAllowed.title')}>{t('notAllowed.text')}</Empty>
  const sentence = error instanceof RefusalError ? error.message : t('failure.unexpected')
  return (
    <div role="alert">
      <Empty
        title={t('failure.title')}
        action={
          retry !== undefined && (
            <Button variant="default" onClick={retry}>
              {t('action.retry')}
            </Button>
          )
        }
      >
        {sentence}
      </Empty>
    </div>
  )
}
