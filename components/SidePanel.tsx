import { i18n } from '#i18n';
import { LibraryButton } from './library/LibraryButton';
import { MarkLists } from './page/MarkLists';
import { PageWindow } from './page/PageWindow';
import { VersionList } from './page/VersionList';
import css from './SidePanel.module.css';
import { OptionsButton } from './settings/OptionsButton';

/** The side panel: all marks and claims of the page in front, as lists for eyes, keyboards and screen readers. */
export function SidePanel() {
  return (
    <div className={css.panel}>
      <header>
        <h1>{i18n.t('extension.name')}</h1>
        <LibraryButton />
        <OptionsButton />
      </header>
      <PageWindow history={(page) => <VersionList page={page} />}>
        {(page, settings) => <MarkLists key={page.tabId} page={page} settings={settings} />}
      </PageWindow>
    </div>
  );
}
