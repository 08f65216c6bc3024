// Every rule of WCAG 2.0 to 2.2, A and AA, the best practices, and AAA contrast of text; or, where only the colors have
// changed since, those rules that look at colors.
async onlyColors => {
  const colors = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const result = await axe.run(document, {
    runOnly: onlyColors ? { type: 'rule', values: colors } : { type: 'tag', values: tags },
    rules: onlyColors ? {} : { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations'],
  });
  return result.violations.flatMap(rule => rule.nodes.slice(0, 3)
    .map(node => `${rule.id}: ${node.target} ${node.any.concat(node.all, node.none)[0]?.message ?? rule.help}`));
}
