import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './show-more.module.css'

interface ShowMoreProps {
  /** A list that is read a page at a time. */
  readonly query: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => Promise<unknown>
  }
}

/** The next page of a list, below what is shown of it; nothing once all of it is there. */
export const ShowMore = ({ query }: ShowMoreProps) => {
  const { t } = useTranslation()
  return (
    query.hasNextPage && (
      <Button
        className={classes.more ?? ''}
        variant="default"
        loading={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {t('action.more')}
      </Button>
    )
  )
}
