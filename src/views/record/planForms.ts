// Forms that write into the draft of the plan, one a kind of item; fields by the paths of the plan's files.
import { LANGUAGES } from '#kernel/language';
import type { ClusterList } from '#model/cluster';
import type { Dossier, DossierItem } from '#model/dossier';
import type { EditableList, EditValue } from '#model/planEdit';
import type { Target } from '#model/target';
import type { Task } from '#model/task';
import { unitWord } from '#words/unit';
import type { Block, FieldView } from '../description.ts';
import { compose, textOf } from '../sentence.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { choicesOf, fieldLabel, type FieldPath } from './planFields.ts';
import { toolBlock } from './recordFrame.ts';

type Extra = Pick<FieldView, 'hint' | 'required' | 'under'>;

function field(
  context: ViewContext,
  list: EditableList,
  path: FieldPath,
  kind: FieldView['kind'],
  extra: Extra = {},
): FieldView {
  const choices = choicesOf(context, list, path);
  return {
    path,
    label: fieldLabel(context, list, path),
    kind,
    ...(choices === undefined ? {} : { choices }),
    ...extra,
  };
}

/** A name in each language of the workspace; required in the first, since one language makes a name. */
function nameFields(
  context: ViewContext,
  list: EditableList,
  path: FieldPath,
  kind: 'line' | 'text',
  extra: Extra = {},
): readonly FieldView[] {
  const { languages } = context.book.workspace;
  return (languages.length > 0 ? languages : LANGUAGES).map((language, at) =>
    field(context, list, [...path, language], kind, at === 0 ? extra : { ...extra, required: false }),
  );
}

interface Form {
  readonly list: EditableList;
  readonly label: string;
  readonly id?: string | undefined;
  readonly fixed?: Readonly<Record<string, EditValue>> | undefined;
  readonly fields: readonly FieldView[];
}

function formBlock(context: ViewContext, { id, fixed, ...form }: Form): Block | undefined {
  return toolBlock(context, {
    tool: 'edit-item',
    ...form,
    ...(id === undefined ? {} : { id }),
    ...(fixed === undefined ? {} : { fixed }),
  });
}

/** Progress, status and next step, the units, and when it is due; one more unit than there are can be named. */
export function taskForm(context: ViewContext, task: Task): Block | undefined {
  const { labels, hints } = context.words.drafts;
  const units = (key: 'lead' | 'supporting'): readonly FieldView[] =>
    Array.from({ length: (task[key]?.length ?? 0) + 1 }, (_, at) =>
      nameFields(context, 'tasks', [key, at], 'line'),
    ).flat();
  return formBlock(context, {
    list: 'tasks',
    id: task.id,
    label: labels.task,
    fields: [
      field(context, 'tasks', ['status'], 'choice'),
      ...nameFields(context, 'tasks', ['progress'], 'text'),
      ...nameFields(context, 'tasks', ['next'], 'text'),
      field(context, 'tasks', ['updated'], 'date', { hint: hints.date }),
      ...units('lead'),
      ...units('supporting'),
      field(context, 'tasks', ['deadline'], 'period', { hint: hints.period }),
    ],
  });
}

/** Value and wording with the reason why they are not those of the document. */
export function correctionForm(context: ViewContext, target: Target): Block | undefined {
  const { labels, hints } = context.words.drafts;
  const unit =
    target.unit === undefined
      ? {}
      : { hint: textOf(compose(hints.unit, { unit: unitWord(target.unit, context.language) })) };
  const upper = target.comparator === 'range' ? [field(context, 'targets', ['upper'], 'decimal', unit)] : [];
  return formBlock(context, {
    list: 'targets',
    id: target.id,
    label: labels.correction,
    fields: [
      ...(target.unit === undefined ? [] : [field(context, 'targets', ['value'], 'decimal', unit), ...upper]),
      field(context, 'targets', ['printed'], 'line', { hint: hints.printed }),
      ...nameFields(context, 'targets', ['wording'], 'text'),
      ...nameFields(context, 'targets', ['correction'], 'text', { hint: hints.correction, required: true }),
    ],
  });
}

export function responsibleForm(context: ViewContext, target: Target): Block | undefined {
  return formBlock(context, {
    list: 'targets',
    id: target.id,
    label: context.words.drafts.labels.responsible,
    fields: nameFields(context, 'targets', ['responsible'], 'line'),
  });
}

/** Chain leader with term, and one more chain-anchor firm; begins the dossier where there is none. */
export function dossierForm(context: ViewContext, cluster: string, dossier: Dossier | undefined): Block | undefined {
  const { labels, hints } = context.words.drafts;
  const anchors = dossier?.chainAnchors?.length ?? 0;
  return formBlock(context, {
    list: 'dossiers',
    ...(dossier === undefined ? { fixed: { cluster } } : { id: cluster }),
    label: labels.dossier,
    fields: [
      ...nameFields(context, 'dossiers', ['chainLeader', 'post'], 'line', { hint: hints.post }),
      ...nameFields(context, 'dossiers', ['chainLeader', 'holder'], 'line'),
      field(context, 'dossiers', ['chainLeader', 'from'], 'date', { hint: hints.date }),
      field(context, 'dossiers', ['chainLeader', 'to'], 'date', { hint: hints.date }),
      ...nameFields(context, 'dossiers', ['chainAnchors', anchors, 'name'], 'line'),
      field(context, 'dossiers', ['touched'], 'date', { hint: hints.date }),
    ],
  });
}

function itemFields(context: ViewContext): readonly FieldView[] {
  const { hints } = context.words.drafts;
  return [
    ...nameFields(context, 'items', ['name'], 'line', { required: true }),
    field(context, 'items', ['clusters'], 'ids', { hint: hints.clusters }),
    ...nameFields(context, 'items', ['owner'], 'line'),
    ...nameFields(context, 'items', ['evidence'], 'text'),
    field(context, 'items', ['touched'], 'date', { hint: hints.date }),
  ];
}

export function itemForm(context: ViewContext, item: DossierItem): Block | undefined {
  const label = textOf(compose(context.words.drafts.labels.item, { name: named(context, item.name) }));
  return formBlock(context, { list: 'items', id: item.id, label, fields: itemFields(context) });
}

export function newItemForm(context: ViewContext, cluster: string): Block | undefined {
  return formBlock(context, {
    list: 'items',
    fixed: { lead: cluster, clusters: [cluster] },
    label: context.words.drafts.labels.newItem,
    fields: [field(context, 'items', ['kind'], 'choice', { required: true }), ...itemFields(context)],
  });
}

/** Members as the plan file has them. */
function membersOf(list: ClusterList): EditValue {
  return list.members.map(({ cluster, no, name }): EditValue => {
    const texts = Object.entries(name ?? {}).filter(([, text]) => text !== undefined);
    return {
      cluster,
      ...(no === undefined ? {} : { no }),
      ...(texts.length === 0 ? {} : { name: Object.fromEntries(texts) }),
    };
  });
}

/** A list that revises the one shown and starts from its members. */
export function newListForm(context: ViewContext, list: ClusterList): Block | undefined {
  const { labels, hints } = context.words.drafts;
  return formBlock(context, {
    list: 'clusterLists',
    fixed: { place: list.place, revises: list.id, members: membersOf(list) },
    label: textOf(compose(labels.newList, { name: named(context, list.name) })),
    fields: [
      ...nameFields(context, 'clusterLists', ['name'], 'line', { required: true }),
      field(context, 'clusterLists', ['period'], 'period', { hint: hints.span, required: true }),
      field(context, 'clusterLists', ['members'], 'ids', { hint: hints.members, under: 'cluster', required: true }),
    ],
  });
}

/** A cluster that a new list may name, with the one it comes from. */
export function newClusterForm(context: ViewContext): Block | undefined {
  return formBlock(context, {
    list: 'clusters',
    fixed: { place: context.book.workspace.city },
    label: context.words.drafts.labels.newCluster,
    fields: [
      ...nameFields(context, 'clusters', ['name'], 'line', { required: true }),
      field(context, 'clusters', ['level'], 'choice', { required: true }),
      field(context, 'clusters', ['kind'], 'choice', { required: true }),
      field(context, 'clusters', ['predecessors', 0, 'cluster'], 'choice'),
      field(context, 'clusters', ['predecessors', 0, 'kind'], 'choice'),
    ],
  });
}
