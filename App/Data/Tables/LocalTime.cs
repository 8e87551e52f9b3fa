using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseAcceptance.Data.Tables;

/// <summary>Wall time of the practice, without a zone.</summary>
sealed class LocalTime() : ValueConverter<DateTime, DateTime>(
    at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Unspecified));
