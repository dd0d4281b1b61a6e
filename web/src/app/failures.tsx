import { Button } from '@mantine/core'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { use, useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isRefusal, isUnreached } from '../lib/api.ts'
import { ButtonLink } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { EntryLayout } from './entry-layout.tsx'
import { InsideShell } from './inside-shell.ts'

/** A part of the app that could not be fetched: the network went, or a newer version took its place. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|importing a module script/iu.test(error.message)

interface FailedProps {
  readonly title: string
  readonly text: string
  /** The one way on. */
  readonly children: ReactNode
}

const Failed = ({ title, text, children }: FailedProps) => {
  const page = (
    <Page title={title} lead={text} width="narrow">
      {children}
    </Page>
  )
  return use(InsideShell) ? page : <EntryLayout show="alone">{page}</EntryLayout>
}

export const NotFound = () => {
  const { t } = useTranslation()
  return (
    <Failed title={t('notFound.title')} text={t('notFound.text')}>
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </Failed>
  )
}

export const NotAllowed = () => {
  const { t } = useTranslation()
  return (
    <Failed title={t('notAllowed.title')} text={t('notAllowed.text')}>
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </Failed>
  )
}

const ServerGone = ({ again }: { again: () => void }) => {
  const { t } = useTranslation()
  useEffect(() => {
    const timer = setInterval(again, 5000)
    return () => clearInterval(timer)
  }, [again])
  return (
    <Failed title={t('serverGone.title')} text={t('serverGone.text')}>
      <Button onClick={again}>{t('action.retry')}</Button>
    </Failed>
  )
}

const Broken = () => {
  const { t } = useTranslation()
  return (
    <Failed title={t('broken.title')} text={t('broken.text')}>
      <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
    </Failed>
  )
}

/** What stands in place of a page that failed: which of the four it is, decides what one can do. */
export const Failure = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  // What a page asks for stands in its address: if that cannot be, nothing is there.
  if (isRefusal(error, 'not-found') || isRefusal(error, 'bad-input')) return <NotFound />
  if (isRefusal(error, 'not-allowed')) return <NotAllowed />
  const again = () => {
    reset()
    void router.invalidate()
  }
  if (isUnreached(error) || isMissingPart(error)) return <ServerGone again={again} />
  return <Broken />
}
