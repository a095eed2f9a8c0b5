import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

type Json = Record<string, unknown>;

/** Microsoft's own description of the calls we make; it is kept beside the project and not in it. */
const PLACE = resolve("../shared/data/graph-subset.openapi.json");

export const WHY_SKIPPED = `${PLACE} is not there, so nothing was validated against Microsoft's description`;

export interface Asked {
  readonly method: string;
  /** Below /v1.0, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Contract {
  /** What the description does not allow about a request. */
  requestProblems(asked: Asked): string[];
  answerProblems(asked: Asked, status: number, body: unknown): string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<Record<string, Json>>;
}

let loaded: Contract | undefined;

/** null where the description is absent. It holds nothing of a test's, so that one serves all. */
export function loadContract(): Contract | null {
  if (!existsSync(PLACE)) return null;
  loaded ??= readContract();
  return loaded;
}

function readContract(): Contract {
  const description = JSON.parse(readFileSync(PLACE, "utf8")) as Json & {
    paths: Record<string, Record<string, Operation>>;
    components: { parameters: Record<string, Parameter>; responses: Record<string, Json> };
  };
  const lenient = validators(description, false);
  const strict = validators(description, true);
  const routes = Object.entries(description.paths).map(([template, operations]) => ({
    shape: new RegExp(`^${template.replace(/[.$()]/gu, "\\$&").replace(/\{[^}]+\}/gu, "[^/]+")}$`, "u"),
    template,
    operations,
  }));

  function operationOf({ method, path }: Asked) {
    const route = routes.find(({ shape }) => shape.test(path));
    const operation = route?.operations[method.toLowerCase()];
    return route && operation ? { template: route.template, operation } : null;
  }

  return {
    requestProblems(asked) {
      const found = operationOf(asked);
      if (!found) return [`${asked.method} ${asked.path} is not described`];
      const parameters = (found.operation.parameters ?? []).map((each) =>
        "$ref" in each ? (description.components.parameters[nameOf(each.$ref)] as Parameter) : each,
      );
      const problems = queryProblems(asked.query, parameters);
      const schema = found.operation.requestBody?.content["application/json"]?.schema;
      if (!schema) return asked.body === undefined ? problems : [...problems, "a body is not described"];
      if (asked.body === undefined) return [...problems, "the body is missing"];
      return [...problems, ...complaints(strict(schema), asked.body)];
    },
    answerProblems(asked, status, body) {
      const found = operationOf(asked);
      if (!found) return [];
      const { responses } = found.operation;
      const response = responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`];
      if (!response) return [`status ${status} is not described for ${asked.method} ${found.template}`];
      const whole =
        "$ref" in response ? description.components.responses[nameOf(String(response.$ref))] : response;
      const content = (whole as { content?: Record<string, { schema: Json }> }).content?.["application/json"];
      return content ? complaints(lenient(content.schema), body) : [];
    },
  };
}

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

function queryProblems(query: URLSearchParams, parameters: readonly Parameter[]): string[] {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const problems = known
    .filter(({ name, required }) => required === true && !query.has(name))
    .map(({ name }) => `${name} is missing`);
  for (const [name, value] of query) {
    const parameter = known.find((each) => each.name === name);
    if (!parameter) problems.push(`${name} is not described`);
    else if (parameter.schema.type === "integer" && !/^\d+$/u.test(value))
      problems.push(`${name} is no number`);
    else if (parameter.schema.type === "array" && new Set(value.split(",")).size < value.split(",").length)
      problems.push(`${name} names something twice`);
  }
  return problems;
}

function complaints(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath || "/"} ${message} ${JSON.stringify(params)}`.trim(),
  );
}

/** `isClosed`: a property that is not described is a fault, as it is in what we send. */
function validators(description: Json, isClosed: boolean): (schema: Json) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(asJsonSchema(description, isClosed) as Json, "graph");
  const made = new Map<Json, ValidateFunction>();
  return (schema) => {
    const held = made.get(schema);
    if (held) return held;
    const rooted = JSON.parse(
      JSON.stringify(asJsonSchema(schema, isClosed)).replaceAll('"#/', '"graph#/'),
    ) as Json;
    const validate = ajv.compile(rooted);
    made.set(schema, validate);
    return validate;
  };
}

/** OpenAPI 3.0 says "nullable" where JSON Schema has a type for it. */
function asJsonSchema(value: unknown, isClosed: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => asJsonSchema(each, isClosed));
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = value as Json;
  const schema = Object.fromEntries(
    Object.entries(rest).map(([key, each]) => [key, asJsonSchema(each, isClosed)]),
  );
  if (
    isClosed &&
    schema.type === "object" &&
    schema.properties &&
    typeof schema.additionalProperties !== "object"
  )
    schema.additionalProperties = false;
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}
