import { firstNames } from './first-names';
import { readWords } from './read-list';

/** Given names of women, in lower case. Provenance: written from general knowledge for this project. */
const female: ReadonlySet<string> = new Set(
  readWords(`
abby abigail adele adriana agnes aisha alena alessandra alexandra alice alicia alina alison allison alyssa amanda amber amelia amina amy
ana anastasia angela anita ann anna anne annette annie april asha astrid audrey ayesha barbara beata beatrice becky beth bethany betsy
betty beverly brenda bridget brigitte brittany caitlin camille candace candice carla carmen carol carole caroline carolyn carrie cassandra
catalina catherine cathy cecilia celine charlene charlotte chelsea cheryl chiara chloe christiane christina christine cindy claire clara
claudia colette colleen connie corinne courtney cristina crystal cynthia daisy daniela danielle daniella daphne darcy daria dawn debbie
deborah debra deirdre delia denise diana diane dina dolores dominique donna doreen doris dorothy edith eileen elaine elena eleanor elisa
elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika erin esther eugenia eva farah fatima fernanda fiona florence
francesca gabriela gabrielle gail galina genevieve georgia gina giulia gladys glenda gloria greta gwen hanna hannah harriet heather heidi
heike helen helena helene helga hillary holly ida inga ingrid irene irina iris isabel isabella isabelle ivana ivanka jacqueline jana jane
janet janice janine jeanne jen jennifer jenny jessica jill jillian joan joana joann joanna joanne jodi jodie jody johanna josephine
juanita judith judy julia juliana julie juliet karen karin karina karla kate katerina katharina katherine kathleen kathryn kathy katie
katrina kay kelsey kimberly kirsten kirstie kristen kristin kristina kristine lana larissa laura lauren leah lena leonie leticia lila
lilian lillian lily lina linda lisa liz liza lois lola loretta lori lorraine louisa louise lucia lucie lucy luisa lydia madeleine madeline
manuela marcela marcia margaret margarita margot maria mariam mariana marianne marie marina marion marisa marissa mariya marjorie marlene
marsha marta martha martina martine mary maryam masha maureen maxine mayumi megan melanie melinda melissa mercedes meredith mia michele
michelle michiko milena mindy miriam moira molly mona monica monika monique myra nadia nadine nancy naomi natalia natalie natasha nathalie
nicola nicole nikki nina noelle nora norma oksana olena olga olivia pamela paola patricia paula paulina pauline pearl peggy penelope penny
petra phoebe phyllis priya priyanka rachael rachel ramona raquel rebecca regina renata renate renee rhonda rita roberta rosa rosalind rose
rosemary rosie roxanne ruth sabine sabrina sally samantha sandra sandy sara sarah selena selina serena sharon sheila shelley sheri sherri
sherry shirley silvia simona simone sofia sonia sonja sonya sophia sophie stacey stefanie stella stephanie sue susan susanna susanne susie
suzanne svetlana sybil sylvia sylvie tamara tammy tania tanya tara tasha tatiana tatyana teresa teri theresa therese tiffany tina tonya
tracey traci tricia trish tulsi ursula valentina valerie vanessa vera verena veronica veronika vicki vickie vicky victoria viola violet
virginia viviane vivien wanda wendy yana yasmin yolanda yulia yvette yvonne zoe zuzana thais tarah pavla sanna zeynep alia theresa
`),
);

/** Given names of either. */
const either: ReadonlySet<string> = new Set(
  readWords(`
alex alexis ali andrea angel ariel asha ashley ashton aubrey blake cameron casey charlie chase chris christian claude clare cody corey cory
dale dana daniele devin drew evelyn florian frances frankie gabriel gene hilary jackie jaime jamie jan jean jesse jin jo jordan jun kai
karim kelly kendall kerry kim laurence laurie lee leigh leslie lindsay lindsey lynn lynne maxime mika misha morgan nikita noam noel noor
pat paige rene robin robyn sam sasha shannon shaun shay shelby sidney stacy tal terry tommer toni tracy val vic vivian wei whitney xi yuki li
zhang ming wang chen liu ling xiao yong sung jong-un satya rosario sammy randy bobby marian micah michal nir simone yael
`),
);

/** Which pronoun stands for somebody, as far as it is known. */
export type Gender = 'female' | 'male' | 'unknown';

/** What a given name, in lower case, tells of a person's pronoun: the list of given names holds women's and men's, so those that are not in the lists here are men's. */
export function genderOfGivenName(name: string): Gender {
  if (either.has(name)) return 'unknown';
  if (female.has(name)) return 'female';
  return firstNames.has(name) ? 'male' : 'unknown';
}
