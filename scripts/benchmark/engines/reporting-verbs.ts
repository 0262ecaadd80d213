/** The sixty verbs that a naive lexicon would hold, as their bare form, third person and past. */
const rows = `
accuse accuses accused; acknowledge acknowledges acknowledged; add adds added; admit admits admitted; advise advises advised;
agree agrees agreed; allege alleges alleged; announce announces announced; argue argues argued; ask asks asked; assert asserts asserted;
believe believes believed; blame blames blamed; call calls called; claim claims claimed; comment comments commented;
complain complains complained; concede concedes conceded; conclude concludes concluded; confirm confirms confirmed;
contend contends contended; declare declares declared; demand demands demanded; deny denies denied; describe describes described;
disclose discloses disclosed; emphasize emphasizes emphasized; estimate estimates estimated; explain explains explained;
expect expects expected; find finds found; imply implies implied; indicate indicates indicated; insist insists insisted;
maintain maintains maintained; mention mentions mentioned; note notes noted; observe observes observed; point points pointed;
predict predicts predicted; promise promises promised; propose proposes proposed; recall recalls recalled; reiterate reiterates reiterated;
remark remarks remarked; reply replies replied; report reports reported; respond responds responded; reveal reveals revealed;
say says said; state states stated; stress stresses stressed; suggest suggests suggested; suspect suspects suspected; tell tells told;
testify testifies testified; think thinks thought; tweet tweets tweeted; urge urges urged; warn warns warned; write writes wrote
`;

/** Their bare forms. */
export const reportingVerbs: ReadonlySet<string> = new Set(rows.split(';').map((row) => row.trim().split(' ')[0] ?? ''));

/** All their forms. */
export const reportingForms: ReadonlySet<string> = new Set(rows.trim().split(/[;\s]+/));
