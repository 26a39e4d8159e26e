namespace System.Text.Json.Serialization;

/// <summary>On netstandard2.0, where there is no System.Text.Json, a mark that nobody reads.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonRequiredAttribute : Attribute;
