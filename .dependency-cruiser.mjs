const ADAPTERS = "^src/(sources|store|platform)/";
const SURFACES = "^(src/(entrypoints|cli)|addin)/";

/** The direction of the code: domain <- app <- wiring -> adapters. Each rule has its planted breach in test/architecture. */
export default {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two files that need each other are one file, or a third one is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "domain-is-an-island",
      comment: "The domain is pure: it knows itself and date arithmetic, nothing else.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: "^src/domain/|^node_modules/(date-fns|@date-fns/tz)/" },
    },
    {
      name: "app-knows-only-domain",
      comment:
        "What a use case needs of the world is an interface in ports.ts; valibot checks files at the border.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { pathNot: "^src/(app|domain)/|^node_modules/valibot/" },
    },
    {
      name: "adapters-see-ports-as-types",
      comment: "Adapters fulfil the ports; they do not run use cases.",
      severity: "error",
      from: { path: ADAPTERS },
      to: { path: "^src/app/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "adapters-are-strangers",
      comment: "Sources, store and platform never know one another.",
      severity: "error",
      from: { path: ADAPTERS },
      to: { path: ADAPTERS, pathNot: "^src/$1/" },
    },
    {
      name: "only-wiring-meets-adapters",
      comment: "A surface reaches adapters through its one wiring file, where everything is put together.",
      severity: "error",
      from: { path: "^(src/(entrypoints|cli|ui)|addin)/", pathNot: "/wiring\\.tsx?$" },
      to: { path: ADAPTERS },
    },
    {
      name: "surfaces-do-not-meet",
      comment: "Entrypoints never import each other, nor the add-in them.",
      severity: "error",
      from: { path: "^(?:src/entrypoints|addin)/([^/]+)" },
      // addin/office is no surface: it is how both of the add-in's surfaces speak with Outlook.
      to: { path: "^(src/entrypoints|addin)/", pathNot: "^(src/entrypoints|addin)/$1(/|$)|^addin/office/" },
    },
    {
      name: "nothing-builds-on-surfaces",
      comment:
        "Surfaces and components stand at the edge: what lies further in does not know that they exist.",
      severity: "error",
      from: { path: "^src/(domain|app|sources|store|platform|ui)/" },
      to: { path: SURFACES },
    },
    {
      name: "rooms-below-know-no-components",
      comment: "Only surfaces show components.",
      severity: "error",
      from: { path: "^src/(domain|app|sources|store|platform)/" },
      to: { path: "^src/ui/" },
    },
    {
      name: "light-bundles",
      comment:
        "What runs inside someone else's page, or paints before anything has loaded, carries no weight.",
      severity: "error",
      from: { path: "^src/entrypoints/([^/]+\\.content|popup-paint)|^addin/launch/" },
      to: { path: "^node_modules/(dexie|react|react-dom|ical\\.js)/|^src/sources/ics/", reachable: true },
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere would be cruised as nothing.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^#(i18n|imports)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Without it type-only imports are not seen, and half of the rules would hold by blindness.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
    },
  },
};
