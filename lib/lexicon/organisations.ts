import { readEntries } from './read-list';

/** Of the organisations in names.json, the ones that are as often something else: counted only where the words around them say so. */
export const ambiguousOrganisations: ReadonlySet<string> = new Set(
  readEntries(`
Target; Delta; Ford; Shell; Orange; Sprint; Square; Line; Snap; Meta; Arm; Swift; Zoom; Slack; Visa; Wagner; Elastic; Wiz; Lookout;
Endgame; Fox; Vice; Time; TIME; Wired; Slate; Salon; Atlantic; Observer; Independent; Mirror; Register; Herald; Hindu; Dawn; Medium;
Fortune; Quartz; Intercept; Verge; Economist; Telegraph; Guardian; Met; Fed; ICE; WHO; RT; Labour; Congress; Parliament; Army; Navy;
Treasury; Senate; Disney; Docker; Telegram; WhatsApp; Instagram; Snapchat; TikTok; YouTube; Reddit; Wikipedia; Dropbox; LinkedIn;
Berkeley; Talos; RAW; RGB; BIS; NIS; ISI; ASD; CSE; SEC; AP; CERT; RSA; Proton; Stripe; Reliance; Axios; Golem; Philips; Gartner; Honda;
Medium; VirusTotal; Time Warner; Forrester; Kroll; Abbott; Salon; Princeton; Yale
`),
);
