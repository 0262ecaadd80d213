import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from './ui/Button';
import { KindMark, markKinds } from './ui/KindMark';
import css from './Welcome.module.css';

const steps = ['press', 'ask', 'keep'] as const;

/** Shown once, after installing: what the marks are, and the three things to do with them. */
export function Welcome() {
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
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <div>
              <h2>{i18n.t(`welcomeStep.${step}`)}</h2>
              <p>{i18n.t(`welcomeStepHow.${step}`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className={css.row}>
        <Button look="primary" onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/sample.html') })}>
          {i18n.t('welcome.try')}
        </Button>
        <Button onClick={() => void browser.runtime.openOptionsPage()}>{i18n.t('welcome.options')}</Button>
      </p>
      <p>{i18n.t('welcome.private')}</p>
    </main>
  );
}
