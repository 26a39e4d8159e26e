namespace Microsoft.CodeAnalysis;

// The compiler takes what bears it for this assembly's own: a friend has its own too, and the two do not meet.
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
