using CaseAcceptance.Domain;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CaseAcceptance.Data;

/// <summary>What is wrong with a file or its disk, in words without paths: they may be shown on a page.</summary>
static class FileTrouble
{
    const int NoSpaceOnUnix = 28;
    const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Null for what is not about a file: a bug.</summary>
    public static string? InWords(Exception e) => e switch
    {
        Refusal => e.Message,
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } or IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => "The disk is full. Free some space.",
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } => "Another program holds the file. Close that program.",
        SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM } or UnauthorizedAccessException =>
            "The file can not be written. Give the account that runs CaseAcceptance the right to write it.",
        SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB } => "The file is damaged.",
        SqliteException { SqliteErrorCode: raw.SQLITE_IOERR } or IOException => "The disk does not read or write as it should. It may be full or failing.",
        SqliteException other => $"The file can not be read as a practice's (SQLite error {other.SqliteErrorCode}).",
        _ => null,
    };
}
