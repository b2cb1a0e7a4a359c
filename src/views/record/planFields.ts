// Fields of the plan's items in words: the label of a path, the choices of a closed set.
import { LANGUAGES, type Language, type Name } from '#kernel/language';
import { CLUSTER_LEVELS, PREDECESSOR_KINDS } from '#model/cluster';
import { DOSSIER_ITEM_KINDS } from '#model/dossier';
import type { EditableList } from '#model/planEdit';
import { TASK_STATUSES } from '#model/task';
import { kindWord } from '#words/kinds';
import { taskStatusWord } from '#words/status';
import type { FieldView } from '../description.ts';
import { compose, textOf } from '../sentence.ts';
import { named, type ViewContext } from '../viewContext.ts';

export type FieldPath = FieldView['path'];
type Choices = NonNullable<FieldView['choices']>;
type FieldWord = keyof ViewContext['words']['drafts']['fields'];

const CLUSTER_KINDS = ['strategic-emerging', 'future', 'other'] as const;

/** Fields whose word is not that of their key. */
const WORDS_OF: Readonly<Record<string, FieldWord>> = {
  'dossiers.chainAnchors.name': 'anchor',
  'dossiers.chainLeader.post': 'post',
  'dossiers.chainLeader.holder': 'holder',
  'dossiers.chainLeader.from': 'from',
  'dossiers.chainLeader.to': 'to',
  'clusters.predecessors.cluster': 'predecessor',
  'clusters.predecessors.kind': 'predecessorKind',
  'items.lead': 'leadCluster',
};

const languageOf = (path: FieldPath): Language | undefined => LANGUAGES.find((language) => language === path.at(-1));

/** The keys of a path without places in lists and without the language at its end. */
function keyOf(path: FieldPath): string {
  const steps = languageOf(path) === undefined ? path : path.slice(0, -1);
  return steps.filter((step) => typeof step === 'string').join('.');
}

/** "Lead unit 2 (Chinese)"; a field that no form has keeps its path. */
export function fieldLabel(context: ViewContext, list: EditableList, path: FieldPath): string {
  const { drafts } = context.words;
  const key = keyOf(path);
  const inList = `${list}.${key}`;
  const word = Object.hasOwn(WORDS_OF, inList) ? WORDS_OF[inList] : key;
  if (word === undefined || !Object.hasOwn(drafts.fields, word)) return path.join('.');
  const at = path.find((step) => typeof step === 'number') ?? 0;
  const plain = drafts.fields[word as FieldWord];
  const label = at === 0 ? plain : textOf(compose(drafts.numbered, { label: plain, n: String(at + 1) }));
  const language = languageOf(path);
  return language === undefined ? label : textOf(compose(drafts.inLanguage[language], { label }));
}

type Nouns = readonly { readonly id: string; readonly name: Name }[];

const choicesAmong = (context: ViewContext, nouns: Nouns): Choices =>
  nouns.map(({ id, name }) => ({ value: id, text: named(context, name) }));

/** What a field of a closed set, or one that names a thing of the plan, may hold. */
export function choicesOf(context: ViewContext, list: EditableList, path: FieldPath): Choices | undefined {
  const { language } = context;
  switch (`${list}.${keyOf(path)}`) {
    case 'tasks.status':
      return TASK_STATUSES.map((value) => ({ value, text: taskStatusWord(value, language) }));
    case 'items.kind':
      return DOSSIER_ITEM_KINDS.map((value) => ({ value, text: kindWord('dossierItemKind', value, language) }));
    case 'clusters.level':
      return CLUSTER_LEVELS.map((value) => ({ value, text: kindWord('clusterLevel', value, language) }));
    case 'clusters.kind':
      return CLUSTER_KINDS.map((value) => ({ value, text: kindWord('clusterKind', value, language) }));
    case 'clusters.predecessors.kind':
      return PREDECESSOR_KINDS.map((value) => ({ value, text: kindWord('predecessorKind', value, language) }));
    case 'clusters.predecessors.cluster':
    case 'clusterLists.members':
    case 'clusterLists.members.cluster':
    case 'items.clusters':
    case 'items.lead':
      return choicesAmong(context, context.book.clusters);
    case 'clusterLists.place':
    case 'clusters.place':
      return choicesAmong(context, context.book.places);
    case 'clusterLists.revises':
      return choicesAmong(context, context.book.clusterLists);
    default:
      return undefined;
  }
}
