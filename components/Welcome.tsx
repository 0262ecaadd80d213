import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { NewsSites } from './settings/NewsSites';
import { ShortcutList } from './settings/ShortcutList';
import { SiteField } from './settings/SiteField';
import { useAllowedSites } from './settings/use-allowed-sites';
import { Button } from './ui/Button';
import { KindMark, markKinds } from './ui/KindMark';
import css from './Welcome.module.css';
import { PinPicture } from './welcome/PinPicture';
import { Step } from './welcome/Step';
import { usePinned } from './welcome/use-pinned';

/** Shown after installing, and again from the options: what the marks are, and three steps, each of which ticks itself off. */
export function Welcome() {
  const [isTried, setTried] = useState(false);
  const sites = useAllowedSites();
  const isPinned = usePinned();
  const [saysPinned, sayPinned] = useState(false);
  const openSample = () => {
    setTried(true);
    void browser.tabs.create({ url: browser.runtime.getURL('/sample.html') });
  };
  const isSet = sites.length > 0;
  const isOnToolbar = isPinned ?? saysPinned;
  return (
    <main className={css.welcome}>
      <h1>{i18n.t('welcome.title')}</h1>
      <p>{i18n.t('welcome.about')}</p>
      <ul className={css.kinds}>
        {markKinds.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {i18n.t(`welcomeKind.${kind}`)}
          </li>
        ))}
      </ul>
      <p className={css.private}>{i18n.t('steps.private')}</p>
      <ol className={css.steps}>
        <Step number={1} title={i18n.t('steps.try')} isDone={isTried}>
          <p>{i18n.t('steps.tryHow')}</p>
          <p>
            <Button look="primary" onClick={openSample}>
              {i18n.t('welcome.try')}
            </Button>
          </p>
        </Step>
        <Step number={2} title={i18n.t('steps.sites')} isDone={isSet}>
          <p>{i18n.t('steps.sitesHow')}</p>
          <NewsSites allowed={sites} />
          <SiteField />
          {isSet && <p>{i18n.t('steps.sitesNow', sites.length)}</p>}
        </Step>
        <Step number={3} title={i18n.t('steps.pin')} isDone={isOnToolbar}>
          <p>{i18n.t(import.meta.env.FIREFOX ? 'pin.howFirefox' : 'pin.how')}</p>
          <PinPicture />
          {isPinned === undefined && !saysPinned && (
            <p>
              <Button onClick={() => sayPinned(true)}>{i18n.t('pin.done')}</Button>
            </p>
          )}
        </Step>
      </ol>
      {isTried && isSet && isOnToolbar && (
        <p role="status" className={css.ready}>
          {i18n.t('steps.ready')}
        </p>
      )}
      <section className={css.keys} aria-labelledby="keys">
        <h2 id="keys">{i18n.t('options.shortcuts')}</h2>
        <ShortcutList />
      </section>
      <p className={css.row}>
        <Button onClick={() => void browser.runtime.openOptionsPage()}>{i18n.t('steps.options')}</Button>
      </p>
    </main>
  );
}
