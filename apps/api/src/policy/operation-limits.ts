import { type ASTVisitor, GraphQLError, Kind, type ValidationContext, type ValidationRule } from 'graphql';

/** The deepest operation of the portal has 7 levels; the introspection query of tools needs 13. */
const maxDepth = 15;
const maxAliases = 5;
const maxDirectives = 3;

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE' } });

/** Mutations that check a secret. One document tries one. */
const secretChecks = new Set([
  'signIn',
  'verifyTotp',
  'completeRegistration',
  'confirmTotpEnrolment',
  'startRegistration',
]);

/** Refuses operations that ask for too much: depth, aliases, directives, and several tries at a secret in one document. */
export const operationLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let depth = 0;
  let aliases = 0;
  let directives = 0;
  let checks = 0;
  return {
    Field: {
      enter(node) {
        depth += 1;
        if (depth === maxDepth + 1) context.reportError(refuse(`An operation has at most ${maxDepth} levels.`));
        if (node.alias && ++aliases === maxAliases + 1) {
          context.reportError(refuse(`An operation has at most ${maxAliases} aliases.`));
        }
        if (secretChecks.has(node.name.value) && ++checks === 2) {
          context.reportError(refuse('A document signs in or proves a code once.'));
        }
      },
      leave() {
        depth -= 1;
      },
    },
    Directive(_node, _key, _parent, _path, ancestors) {
      const inDefinition = ancestors.some((at) => 'kind' in at && at.kind === Kind.OPERATION_DEFINITION);
      if (inDefinition && ++directives === maxDirectives + 1) {
        context.reportError(refuse(`An operation has at most ${maxDirectives} directives.`));
      }
    },
  };
};
