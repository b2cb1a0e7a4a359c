// Words of the page of parks, funds, platforms, projects and titles of firms.
const zh = {
  lead: '规划面积、产业用地、可供用地和已供用地分别列示，互不替代；“已列入名单”不等于“已建成”；认缴、实缴和已投资金额分别列示。',
  parks: { title: '园区', empty: '尚未录入园区。在规划目录的园区清单中写明名称、区域和面积后，在此列出。' },
  funds: { title: '基金', empty: '尚未录入基金。写明名称、规模和所属集群后，在此列出。' },
  platforms: { title: '创新平台', empty: '尚未录入创新平台。写明名称、类别和阶段后，在此列出。' },
  projects: { title: '项目', empty: '尚未录入项目。写明名称、阶段和投资额后，在此列出。' },
  titles: { title: '企业资质', empty: '尚未录入企业资质。写明名称、类别和计数指标后，在此列出。' },
};

const en: typeof zh = {
  lead: 'Planned area, industrial land, available land and supplied land are four separate quantities; “put on the list” is not “built”; committed, paid-in and invested amounts are kept apart.',
  parks: {
    title: 'Parks',
    empty:
      'No park has been entered yet. Parks stand here once the list in the plan folder names them with place and areas.',
  },
  funds: {
    title: 'Funds',
    empty: 'No fund has been entered yet. Funds stand here once name, size and cluster are entered.',
  },
  platforms: {
    title: 'Innovation platforms',
    empty: 'No platform has been entered yet. Platforms stand here once name, kind and stage are entered.',
  },
  projects: {
    title: 'Projects',
    empty: 'No project has been entered yet. Projects stand here once name, stage and investment are entered.',
  },
  titles: {
    title: 'Titles of firms',
    empty:
      'No title has been entered yet. Titles stand here once name, kind and the indicator that counts them are entered.',
  },
};

export const carrierWords = { zh, en };
