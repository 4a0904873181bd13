/** Leaves all but elements and their public members out of the manifest: it is the public documentation. */
function publicOnly() {
  const isPublic = (member) =>
    !member.name?.startsWith('#') &&
    !member.name?.startsWith('_') &&
    !['private', 'protected'].includes(member.privacy);
  return {
    name: 'public-only',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node)) return;
      const declared = moduleDoc.declarations?.find((declaration) => declaration.name === node.name?.getText());
      const internal = node.members.filter((member) => isInternal(ts, member)).map((member) => member.name?.getText());
      if (declared?.members) declared.members = declared.members.filter((member) => !internal.includes(member.name));
    },
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        // What the elements inherit has been copied into them by now.
        module.declarations = module.declarations?.filter((declaration) => declaration.tagName);
        for (const declaration of module.declarations ?? []) {
          if (!declaration.members) continue;
          declaration.members = declaration.members.filter(isPublic);
          const names = declaration.members.map((member) => member.name);
          declaration.attributes = declaration.attributes?.filter(
            ({fieldName}) => !fieldName || names.includes(fieldName),
          );
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations?.length);
    },
  };
}

// Reactive state and lifecycle are how an element works, not what it offers.
function isInternal(ts, member) {
  const tags = ts.getJSDocTags(member).map((tag) => tag.tagName.getText());
  const decorators = (ts.canHaveDecorators(member) && ts.getDecorators(member)) || [];
  const isState = decorators.some((decorator) => /^@(state|query|queryAll|eventOptions)\b/.test(decorator.getText()));
  const isOverride = member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.OverrideKeyword);
  return tags.includes('internal') || isState || Boolean(isOverride);
}

export default {
  globs: ['src/elements/**/*.ts', 'src/internal/scenario-settings-element.ts', 'src/links/scenario-view.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/**/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly()],
};
