/// A schema without the rules that a validator checks by itself, and these.
///
/// libxml2 spends a quarter of a validation on identity rules, and a fifth of the rest on the pattern of texts. They are left
/// out where they are of a plain form; a document that may not fulfil them is validated once more, under the whole schema.
struct LightSchema: Sendable {
    /// The rest of the schema.
    let rest: CompiledSchema
    /// Its keys, unique values and references.
    let identity: IdentityRules
    /// What texts may consist of, if one pattern says so.
    let text: TextRule?
}
