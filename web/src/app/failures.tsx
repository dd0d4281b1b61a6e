import { Button } from '@mantine/core'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isRefusal, isUnreached } from '../lib/api.ts'
import { ButtonLink } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'

/** A part of the app that could not be fetched: the network went, or a newer version took its place. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|importing a module script/iu.test(error.message)

export const NotFound = () => {
  const { t } = useTranslation()
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')} width="narrow">
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </Page>
  )
}

const NotAllowed = () => {
  const { t } = useTranslation()
  return (
    <Page title={t('notAllowed.title')} lead={t('notAllowed.text')} width="narrow">
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </Page>
  )
}

const ServerGone = ({ again }: { again: () => void }) => {
  const { t } = useTranslation()
  useEffect(() => {
    const timer = setInterval(again, 5000)
    return () => clearInterval(timer)
  }, [again])
  return (
    <Page title={t('serverGone.title')} lead={t('serverGone.text')} width="narrow">
      <Button onClick={again}>{t('action.retry')}</Button>
    </Page>
  )
}

const Broken = () => {
  const { t } = useTranslation()
  return (
    <Page title={t('broken.title')} lead={t('broken.text')} width="narrow">
      <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
    </Page>
  )
}

/** What stands in place of a page that failed: which of the four it is, decides what one can do. */
export const Failure = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  if (isRefusal(error, 'not-found')) return <NotFound />
  if (isRefusal(error, 'not-allowed')) return <NotAllowed />
  const again = () => {
    reset()
    void router.invalidate()
  }
  if (isUnreached(error) || isMissingPart(error)) return <ServerGone again={again} />
  return <Broken />
}
