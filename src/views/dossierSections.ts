// Dossier of a cluster: chain leader, chain-anchor firms, six ones and seven ones, focus; what nobody entered in one line.
import { ONES, SIX_ONES, type Dossier, type DossierItem, type DossierItemKind } from '#model/dossier';
import type { Located } from '#model/located';
import { kindWord } from '#words/kinds';
import { formatDate } from '#words/period';
import { statusWord } from '#words/status';
import type { SectionView, Sentence, TextPiece } from './description.ts';
import { clusterPiece, listPieces } from './names.ts';
import { fact, factsBlock, noteBlock, section, type Fact } from './pageFrame.ts';
import { statedBlocks, statedIn, statedSentence } from './quotes.ts';
import { dossierForm, itemForm, newItemForm } from './record/planForms.ts';
import { compose, joinWith, piece } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

function notEntered(context: ViewContext): TextPiece {
  return piece(statusWord('not-entered', context.language), undefined, 'not-entered');
}

/** Post, holder and term of the chain leader; not entered where nobody is named. */
export function leaderFact(context: ViewContext, dossier: Dossier | undefined): Fact {
  const { words, language } = context;
  const leader = dossier?.chainLeader;
  if (leader === undefined) return { ...fact(words.clusters.chainLeader, notEntered(context)), missing: true };
  const term =
    leader.from === undefined
      ? ''
      : compose(leader.to === undefined ? words.clusters.since : words.clusters.term, {
          from: formatDate(leader.from, language),
          to: leader.to === undefined ? '' : formatDate(leader.to, language),
        });
  const holder = leader.holder === undefined ? notEntered(context) : piece(named(context, leader.holder));
  const source = statedIn(context, leader);
  const line = compose(words.clusters.leader, { post: named(context, leader.post), holder, term });
  return fact(words.clusters.chainLeader, ...(source === undefined ? line : [...line, piece(' '), source]));
}

function leadershipSection(
  context: ViewContext,
  cluster: string,
  dossier: Dossier | undefined,
): SectionView | undefined {
  const { words, language } = context;
  const anchors = (dossier?.chainAnchors ?? []).map((item) => statedSentence(context, item));
  const anchorsFact: Fact =
    anchors.length === 0
      ? { ...fact(words.clusters.chainAnchors, notEntered(context)), missing: true }
      : fact(words.clusters.chainAnchors, ...listPieces(context, anchors));
  const ambition = dossier?.ambition === undefined ? [] : statedSentence(context, dossier.ambition);
  const touched = dossier?.touched === undefined ? undefined : formatDate(dossier.touched, language);
  return section(
    'leader',
    words.clusters.leadership,
    factsBlock([
      leaderFact(context, dossier),
      anchorsFact,
      fact(words.clusters.ambition, ...ambition),
      fact(words.columns.updated, touched),
    ]),
    dossierForm(context, cluster, dossier),
  );
}

/** Name of an item, owner and evidence, last touched, and the other clusters it serves. */
function itemSentence(context: ViewContext, item: DossierItem, cluster: string): Sentence {
  const { words, language } = context;
  const others = [item.lead, ...item.clusters].filter((id, at, all) => id !== cluster && all.indexOf(id) === at);
  const extras: Sentence[] = [
    item.owner === undefined ? [] : compose(words.clusters.owner, { owner: named(context, item.owner) }),
    item.evidence === undefined ? [] : [piece(named(context, item.evidence))],
    item.touched === undefined ? [] : compose(words.clusters.touched, { date: formatDate(item.touched, language) }),
    others.length === 0
      ? []
      : compose(words.clusters.shared, {
          clusters: listPieces(
            context,
            others.map((id) => clusterPiece(context, id)),
          ),
        }),
  ];
  return joinWith(
    [statedSentence(context, item), ...extras.filter((extra) => extra.length > 0)],
    words.clusters.itemSeparator,
  );
}

function itemsOf(context: ViewContext, cluster: string): readonly Located<DossierItem>[] {
  return context.book.items.filter((item) => item.lead === cluster || item.clusters.includes(cluster));
}

function onesSection(
  context: ViewContext,
  cluster: string,
  key: 'sixOnes' | 'sevenOnes',
  kinds: readonly DossierItemKind[],
): SectionView | undefined {
  const { words, language } = context;
  const items = itemsOf(context, cluster);
  const ofKind = (kind: DossierItemKind): readonly Located<DossierItem>[] => items.filter((item) => item.kind === kind);
  const entered = kinds.filter((kind) => ofKind(kind).length > 0);
  const open = kinds
    .filter((kind) => !entered.includes(kind))
    .map((kind) => kindWord('dossierItemKind', kind, language));
  const facts = entered.map((kind) => {
    const sentences = ofKind(kind).map((item) => itemSentence(context, item, cluster));
    return fact(kindWord('dossierItemKind', kind, language), ...joinWith(sentences, words.clusters.itemSeparator));
  });
  const missing =
    open.length === 0
      ? undefined
      : noteBlock(compose(words.targets.notEntered, { items: open.join(words.common.separator) }));
  return section(key === 'sixOnes' ? 'six-ones' : 'seven-ones', words.clusters[key], factsBlock(facts), missing);
}

/** Forms of the items that the cluster has, and one for a further item. */
function itemsSection(context: ViewContext, cluster: string): SectionView | undefined {
  const forms = itemsOf(context, cluster).map((item) => itemForm(context, item));
  return section('edit-items', context.words.drafts.items, ...forms, newItemForm(context, cluster));
}

/** One section a kind of focus; kinds that nobody entered are named in one line. */
function focusSections(context: ViewContext, dossier: Dossier | undefined): readonly (SectionView | undefined)[] {
  const { words } = context;
  const groups = [
    { id: 'sub-sectors', title: words.clusters.subSectors, items: dossier?.subSectors ?? [] },
    { id: 'technologies', title: words.clusters.technologies, items: dossier?.technologies ?? [] },
    { id: 'key-projects', title: words.clusters.projects, items: dossier?.projects ?? [] },
  ];
  const open = groups.filter((group) => group.items.length === 0).map((group) => group.title);
  const missing =
    open.length === 0
      ? undefined
      : noteBlock(compose(words.targets.notEntered, { items: open.join(words.common.separator) }));
  return [
    ...groups.map((group) => section(group.id, group.title, ...statedBlocks(context, group.items))),
    section('focus', words.clusters.focus, missing),
  ];
}

export function dossierSections(
  context: ViewContext,
  cluster: string,
  dossier: Dossier | undefined,
): readonly (SectionView | undefined)[] {
  return [
    leadershipSection(context, cluster, dossier),
    onesSection(context, cluster, 'sixOnes', SIX_ONES),
    onesSection(context, cluster, 'sevenOnes', ONES),
    itemsSection(context, cluster),
    ...focusSections(context, dossier),
  ];
}
