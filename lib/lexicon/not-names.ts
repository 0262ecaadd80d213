import { readWords } from './read-list';

/** Abbreviations in news of computers and firms that name no party, in lower case. Provenance: written for this project. */
export const abbreviations: ReadonlySet<string> = new Set(
  readWords(`
i ok okay ceo cto cfo ciso coo phd ip ids pc pcs it url urls faq faqs pdf dvd cd tv usb gps sms vpn dns ssl tls http https ftp api apis
sql xss rce ddos dos iot c2 raas maas doh aes tcp udp rc4 rdp ai ml cve cctv gdpr pii ssn ssns 2fa mfa rat os ui ux qa hr pr vip
`),
);

/** Words that open a sentence and are taken for a name where its start was missed, in lower case. Provenance: written for this project. */
export const sentenceAdverbs: ReadonlySet<string> = new Set(
  readWords(`
accordingly additionally also although apparently consequently finally furthermore hence however indeed instead meanwhile moreover
nevertheless nonetheless otherwise similarly since still therefore thus unfortunately fortunately while yet
`),
);

/** Social networks: where something was posted (`on Twitter`) they are no party. In lower case. Provenance: written for this project. */
export const platforms: ReadonlySet<string> = new Set(
  readWords(
    'twitter facebook youtube reddit instagram linkedin telegram whatsapp github snapchat tiktok tumblr myspace wikipedia vkontakte',
  ),
);
