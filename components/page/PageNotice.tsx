import { i18n } from '#i18n';
import { inInterfaceLanguage } from '@/lib/i18n/language';
import { setMarks } from '@/lib/page-client';
import { allowSites, sitePattern } from '@/lib/sites';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { isPdf, shutReason } from './shut-reason';
import type { PageView } from './use-page';

const languageNames = inInterfaceLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** The name of a language from its BCP 47 tag, or the tag where it is not one. */
function languageName(tag: string): string {
  try {
    return languageNames().of(tag) ?? tag;
  } catch {
    return tag;
  }
}

interface Props {
  view: PageView;
  tabId: number;
  /** Whether anything is kept of the page; a site that is allowed would be. */
  keeps: boolean;
}

/** What there is to say about a page that is not simply marked: what cannot be done and why, and what can. */
export function PageNotice({ view, tabId, keeps }: Props) {
  if (view.state === 'loading') return <Notice title={i18n.t('page.looking')} />;
  if (view.state === 'shut') {
    const reason = shutReason(view.why, view.url);
    const pattern = keeps && reason === 'noAccess' && view.url ? sitePattern(view.url) : undefined;
    return (
      <Notice
        title={i18n.t(`shut.${reason}`)}
        actions={
          pattern && <Button onClick={() => void allowSites([pattern])}>{i18n.t('shut.allow', [new URL(view.url ?? '').hostname])}</Button>
        }
      >
        <p>{i18n.t(`shutWhy.${reason}`)}</p>
      </Notice>
    );
  }
  const { state, language, problem } = view.status;
  const turnOn = (anyLanguage: boolean) => void setMarks(tabId, true, anyLanguage);
  switch (state) {
    case 'marked':
      // A browser that has none has them neither in pages nor here.
      return CSS.highlights ? null : (
        <Notice title={i18n.t('page.noHighlights')}>
          <p>{i18n.t('page.noHighlightsWhy')}</p>
        </Notice>
      );
    case 'reading':
      return <Notice title={i18n.t('page.reading')} />;
    case 'off':
      return <Notice title={i18n.t('page.off')} actions={<Button onClick={() => turnOn(false)}>{i18n.t('page.turnOn')}</Button>} />;
    case 'no-article':
      return isPdf(view.url) ? (
        <Notice title={i18n.t('shut.pdf')}>
          <p>{i18n.t('shutWhy.pdf')}</p>
        </Notice>
      ) : (
        <Notice title={i18n.t('page.noArticle')}>
          <p>{i18n.t('page.noArticleWhy')}</p>
        </Notice>
      );
    case 'other-language':
      return (
        <Notice
          title={language ? i18n.t('page.otherLanguage', [languageName(language)]) : i18n.t('page.notEnglish')}
          actions={<Button onClick={() => turnOn(true)}>{i18n.t('page.markEnglish')}</Button>}
        >
          <p>{i18n.t('page.otherLanguageWhy')}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice problem title={i18n.t('page.failed')}>
          <p>{problem}</p>
        </Notice>
      );
  }
}
